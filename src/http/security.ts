import helmet from 'helmet';
import type { RequestHandler } from 'express';

/** Everything from here and nothing inline; images also as `data:`, which the style sheet of the docs page uses. */
export function security(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    xFrameOptions: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
  });
}

/**
 * The page besides opens the report it was sent: such a document obeys the policy of the page it came from too, so that names the style
 * sheets of reports by their hashes.
 */
export function pagePolicy(reports: Readonly<Record<string, string>>): string {
  const hashes = Object.values(reports).flatMap((policy) => /'sha256-[^']+'/.exec(policy) ?? []);
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${hashes.join(' ')}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
