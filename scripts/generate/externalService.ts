/**
 * Writes the proxy's contract into the External Service registration, so that what Flow knows of the
 * proxy is what the proxy validates.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { externalServiceSchema } from '../../proxy/src/contract/openapi.ts';

const REGISTRATION =
    'force-app/main/default/externalServiceRegistrations/IntacctProxy.externalServiceRegistration-meta.xml';

const xmlEscaped = (text: string): string =>
    text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;');

const schema = xmlEscaped(JSON.stringify(externalServiceSchema()));
const registration = readFileSync(REGISTRATION, 'utf8');
writeFileSync(
    REGISTRATION,
    registration.replace(/<schema>[^]*<\/schema>/, () => `<schema>${schema}</schema>`)
);
