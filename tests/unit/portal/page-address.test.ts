import { expect, test } from 'vitest';
import { safeAddress, safePath } from '../../../utils/portal/page-address.ts';

test.each([
  ['/register', '/register'],
  ['/', '/'],
  ['/verify/abc', '/verify/…'],
  ['/renew-email/eyJhbGciOiJIUzI1NiJ9abcdef123456', '/renew-email/…'],
  ['/register?auth-code=1#x', '/register'],
  ['/aktivasi-akun/Ab12', '/aktivasi-akun/…'],
  ['/konfirmasi/9f3a', '/konfirmasi/…'],
  ['/auth/callback/x1Y2', '/auth/callback/…'],
  ['/reset-password/new', '/reset-password/new'],
])('%s', (path, safe) => {
  expect(safePath(path)).toBe(safe);
});

test('an address loses query and hash', () => {
  expect(safeAddress('https://api-prd.oss.go.id/v1/nik?nik=3273011708859901#t')).toBe(
    'https://api-prd.oss.go.id/v1/nik',
  );
  expect(safeAddress('https://api-prd.oss.go.id/v1/nik/3273011708859901')).not.toContain('3273011708859901');
  expect(safeAddress('no address')).toBeNull();
});
