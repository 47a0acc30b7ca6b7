import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const scriptPath = (name: string) => fileURLToPath(new URL(`../../../scripts/${name}.ts`, import.meta.url));

function runDoor(name: string, args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [scriptPath(name), ...args], {
    input,
    encoding: 'utf8',
  });
  return {
    status,
    stderr,
    objects: stdout
      .split('\n')
      .filter(Boolean)
      .map((line): unknown => JSON.parse(line)),
  };
}

describe('npm run niks', () => {
  it('prints one object a line, also for an empty line and one that breaks at U+2028', () => {
    const { status, objects } = runDoor('niks', ['-'], '3204114609979901\r\n\n32\u20280\n');
    expect(status).toBe(0);
    expect(objects).toHaveLength(3);
    expect(objects[0]).toMatchObject({
      input: '3204114609979901',
      nik: '3204114609979901',
      verdict: 'ok',
      sex: 'P',
      birthDates: ['1997-09-06'],
      region: {
        province: '32',
        regency: '3204',
        district: '320411',
        status: 'current',
        regencyName: 'Kabupaten Bandung',
      },
      findings: [],
    });
    expect(objects[1]).toMatchObject({
      input: '',
      nik: null,
      verdict: 'reject',
      findings: [{ code: 'wrong-length' }],
    });
    expect(objects[2]).toMatchObject({ input: '32\u20280' });
  });

  it('says which file cannot be read', () => {
    const { status, stderr, objects } = runDoor('niks', ['/nowhere/niks.txt']);
    expect(status).toBe(1);
    expect(stderr).toContain('/nowhere/niks.txt');
    expect(objects).toEqual([]);
  });
});

describe('npm run messages', () => {
  it('prints class and certainty, the last line without a line break too', () => {
    const { status, objects } = runDoor('messages', [], '\uFEFFNIK sudah terdaftar\nMasuk');
    expect(status).toBe(0);
    expect(objects).toEqual([
      { input: 'NIK sudah terdaftar', class: 'nik-registered', certainty: 'certain' },
      { input: 'Masuk', class: 'none', certainty: 'certain' },
    ]);
  });

  it('gives class and certainty of a line that is too long to be read as well', () => {
    const { status, objects } = runDoor('messages', [], `${'a'.repeat(100_001)}\nMasuk`);
    expect(status).toBe(0);
    expect(objects).toEqual([
      {
        input: 'a'.repeat(100),
        class: 'unknown',
        certainty: 'unknown',
        findings: [{ code: 'line-too-long' }],
      },
      { input: 'Masuk', class: 'none', certainty: 'certain' },
    ]);
  });
});
