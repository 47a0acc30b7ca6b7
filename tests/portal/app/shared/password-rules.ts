/** The checklist of the password step. */
export interface PasswordRule {
  readonly text: string;
  readonly isMet: (password: string) => boolean;
}

export const PASSWORD_RULES: readonly PasswordRule[] = [
  { text: 'Minimal 8 karakter', isMet: (password) => password.length >= 8 },
  {
    text: 'Menggunakan huruf besar dan huruf kecil',
    isMet: (password) => /[a-z]/.test(password) && /[A-Z]/.test(password),
  },
  { text: 'Menggunakan angka', isMet: (password) => /\d/.test(password) },
  {
    text: 'Menggunakan karakter spesial (!@#$%^&*_-)',
    isMet: (password) => /[!@#$%^&*_-]/.test(password),
  },
];

export const isStrong = (password: string): boolean => PASSWORD_RULES.every((rule) => rule.isMet(password));
