/**
 * What the overlay needs of Preact, and nothing else: function components, attributes, click handlers, keys.
 * The content script is built with this in Preact's place (`scripts/wxt-modules/lean-content-script.ts`), because Preact
 * alone would take a sixth of the size that a content script may have. Everywhere else, component tests
 * included, the overlay runs on Preact itself.
 */

type Child = VNode | string | number | boolean | null | undefined | readonly Child[];
type Props = Readonly<Record<string, unknown>> & { readonly children?: Child };
interface VNode {
  readonly type: string | ((props: Props) => Child);
  readonly props: Props;
  readonly key: unknown;
}

/** What an element was last drawn from. */
const drawn = new WeakMap<Node, VNode>();

export function jsx(type: VNode['type'], props: Props, key?: unknown): VNode {
  return { type, props, key };
}
export { jsx as jsxs, jsx as jsxDEV };

export function Fragment({ children }: Props): Child {
  return children;
}

/** Draws into `parent`, keeping the elements that are still wanted; `null` empties it. */
export function render(node: Child, parent: Element): void {
  drawChildren(parent, flatten(node));
}

/** Components called, lists opened, nothing left but elements and text. */
function flatten(child: Child, key?: unknown): (VNode | string)[] {
  if (Array.isArray(child)) return child.flatMap((each) => flatten(each as Child));
  if (child === null || child === undefined || typeof child === 'boolean') return [];
  if (typeof child !== 'object') return [String(child)];
  const node = child as VNode;
  if (typeof node.type === 'function') return flatten(node.type(node.props), node.key);
  return [key === undefined ? node : { ...node, key }];
}

function drawChildren(parent: Element, wanted: readonly (VNode | string)[]): void {
  const spare = new Set<Node>(parent.childNodes);
  let at = parent.firstChild;
  for (const want of wanted) {
    const isText = typeof want === 'string';
    let node = [...spare].find((each) => {
      const before = drawn.get(each);
      return isText ? each.nodeType === 3 : before?.type === want.type && before.key === want.key;
    });
    node ??= isText ? new Text() : document.createElement(want.type as string);
    spare.delete(node);
    if (isText) {
      if (node.nodeValue !== want) node.nodeValue = want;
    } else drawElement(node as HTMLElement, want);
    if (node === at) at = at.nextSibling;
    else parent.insertBefore(node, at);
  }
  for (const node of spare) (node as ChildNode).remove();
}

function drawElement(element: HTMLElement, node: VNode): void {
  const before = drawn.get(element)?.props ?? {};
  drawn.set(element, node);
  for (const name of new Set([...Object.keys(before), ...Object.keys(node.props)])) {
    const value = node.props[name];
    if (name === 'children' || value === before[name]) continue;
    if (name === 'onClick') {
      element.removeEventListener('click', before[name] as EventListener);
      element.addEventListener('click', value as EventListener);
    } else if (value === undefined || value === null || (value === false && !name.startsWith('aria-'))) {
      element.removeAttribute(name);
    } else element.setAttribute(name, String(value));
  }
  drawChildren(element, flatten(node.props.children));
}
