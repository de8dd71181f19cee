import { join } from 'node:path';
import closeWithGrace from 'close-with-grace';
import { readArguments } from './options.ts';
import { startOrgServer } from './server.ts';

const { port, project, seed, database, proxyUrl } = readArguments(process.argv.slice(2));
const server = await startOrgServer({
    project,
    port,
    database,
    ...(proxyUrl && { calloutUrl: proxyUrl })
});
if (seed !== 'none') {
    const { seedOrg } = await import('../seed/org.ts');
    const { secrets: credentials } = server.automation;
    seedOrg(server.org, { size: seed, dataDir: join(project, 'data'), credentials });
}
process.stdout.write(`${JSON.stringify({ listening: server.url })}\n`);
closeWithGrace(async () => server.close());
