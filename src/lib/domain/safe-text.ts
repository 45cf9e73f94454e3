declare const safe: unique symbol;

/**
 * Text that went through the privacy module. Its only maker is `redact` in `#lib/privacy/index.ts`:
 * a plain string does not compile where a `SafeText` is asked, so nothing unredacted can be stored.
 *
 * @example
 * submitStory(client, { text: redact('Mail naar jan@voorbeeld.nl').text });
 */
export type SafeText = string & { readonly [safe]: true };
