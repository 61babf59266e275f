/**
 * An email with its subject and text filled in. Lines in a mail address end with CR and LF (RFC 6068, section 5).
 * @param to a mailbox; empty for an email that the reader addresses themselves
 */
export const mailHref = (to: string, subject: string, lines: readonly string[]): string =>
  `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines.join('\r\n'))}`;
