import { createContext, type ReactNode, use } from 'react';

/** The language of what the app says itself. */
export const APP_LANGUAGE = 'en';

/** The language of the texts that the page shows and that are not the app's. */
export const OwnLanguage = createContext<string>(APP_LANGUAGE);

/**
 * A text that somebody else has written: its direction and its language are its own, so that it is
 * read aloud and broken into lines as it should (WCAG 2.2, 3.1.2).
 *
 * @param language where it is known to be another than that of the texts around it.
 */
export function OwnText({
  language,
  className,
  children,
}: {
  language?: string | undefined;
  className?: string | undefined;
  children: ReactNode;
}) {
  const own = language ?? use(OwnLanguage);
  return (
    <bdi lang={own === APP_LANGUAGE ? undefined : own} className={className}>
      {children}
    </bdi>
  );
}
