/**
 * The logical structure of the document (ISO 32000-1, 14.7 and 14.8): headings, lists, tables and pictures
 * in reading order, for screen readers and for whoever copies a table.
 */
import { PDFHexString, PDFName, type PDFContext, type PDFDict, type PDFRef } from '@cantoo/pdf-lib';

/** Standard structure types of ISO 32000-1, 14.8.4. */
export type Role =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Link'
  | 'Figure'
  | 'Caption'
  | 'Code';

export interface Scope {
  readonly of: 'Column' | 'Row';
  /** Over how many columns the cell goes. */
  readonly columns: number;
}

export interface Tag {
  readonly role: Role;
  /** Said instead of the picture. */
  readonly alternative: string;
  /** Of a cell in the head of columns or rows. */
  readonly scope: Scope | null;
  /** Tags within, stretches of pages that were drawn for this one, and links. */
  readonly kids: (Tag | Stretch | LinkObject)[];
}

/** A marked stretch of a page's content. */
interface Stretch {
  readonly page: number;
  readonly mark: number;
}

interface LinkObject {
  readonly page: number;
  readonly ref: PDFRef;
  readonly annotation: PDFDict;
}

export function makeTag(
  role: Role,
  parent: Tag | null,
  { alternative = '', scope = null }: Partial<Pick<Tag, 'alternative' | 'scope'>> = {},
): Tag {
  const tag: Tag = { role, alternative, scope, kids: [] };
  parent?.kids.push(tag);
  return tag;
}

/**
 * Writes the structure below `root`; tags for which nothing was drawn are left out.
 * @returns the reference of the structure tree, for the catalog
 */
export function writeTags(context: PDFContext, root: Tag, pages: readonly PDFRef[]): PDFRef {
  const tree = context.nextRef();
  const marked = pages.map((): PDFRef[] => []);
  const links: PDFRef[] = [];

  function write(tag: Tag, parent: PDFRef): PDFRef | null {
    if (!isDrawn(tag)) return null;
    const own = context.nextRef();
    const firstPage = findPage(tag);
    const kids = tag.kids.flatMap((kid): (PDFRef | PDFDict | number)[] => {
      if ('role' in kid) {
        const written = write(kid, own);
        return written === null ? [] : [written];
      }
      const page = pages[kid.page];
      if (page === undefined) return [];
      if ('annotation' in kid) {
        kid.annotation.set(PDFName.of('StructParent'), context.obj(pages.length + links.length));
        links.push(own);
        return [context.obj({ Type: 'OBJR', Pg: page, Obj: kid.ref })];
      }
      const parents = marked[kid.page];
      if (parents) parents[kid.mark] = own;
      return kid.page === firstPage ? [kid.mark] : [context.obj({ Type: 'MCR', Pg: page, MCID: kid.mark })];
    });
    context.assign(
      own,
      context.obj({
        Type: 'StructElem',
        S: tag.role,
        P: parent,
        Pg: firstPage === null ? undefined : pages[firstPage],
        Alt: tag.alternative === '' ? undefined : PDFHexString.fromText(tag.alternative),
        A: tag.scope === null ? undefined : { O: 'Table', Scope: tag.scope.of, ColSpan: tag.scope.columns },
        K: kids,
      }),
    );
    return own;
  }

  const document = write(root, tree);
  const parents = [...marked.map((refs) => context.register(context.obj(refs))), ...links];
  const parentTree = context.register(context.obj({ Nums: parents.flatMap((ref, key) => [key, ref]) }));
  context.assign(
    tree,
    context.obj({
      Type: 'StructTreeRoot',
      K: document === null ? [] : [document],
      ParentTree: parentTree,
      ParentTreeNextKey: parents.length,
    }),
  );
  return tree;
}

function isDrawn({ kids }: Tag): boolean {
  return kids.some((kid) => !('role' in kid) || isDrawn(kid));
}

function findPage({ kids }: Tag): number | null {
  for (const kid of kids) if (!('role' in kid)) return kid.page;
  return null;
}
