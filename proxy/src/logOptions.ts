const SECRET_KEYS = [
    'authorization',
    'client_secret',
    'clientSecret',
    'access_token',
    'accessToken',
    'password',
    'TOKEN_SIGNING_KEY'
];

/**
 * How the proxy logs: one JSON line per event with the correlation id of its call, no headers, no
 * bodies, and known secret keys removed wherever they appear one or two levels deep.
 */
export function logOptions(level: string) {
    return {
        level,
        redact: {
            paths: SECRET_KEYS.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]),
            censor: '[redacted]'
        },
        serializers: {
            req: ({ method, url }: { method: string; url: string }) => ({
                method,
                url: url.split('?')[0] ?? url
            }),
            err: (error: Error & { code?: string }) => ({
                type: error.name,
                code: error.code ?? '',
                message: error.message,
                stack: error.stack ?? ''
            })
        }
    };
}
