/** The portal's pages that the panel leads to; a press opens them in a tab of their own. */
export const REGISTER_PAGE = 'https://ui-login.oss.go.id/register';
export const LOGIN_PAGE = 'https://ui-login.oss.go.id/login';
