import { startOrgServer, type OrgServer } from '../../../../emulator/src/org/server.ts';
import { queryAll, signIn } from '../../../../emulator/src/client/salesforce.ts';
import { postInstallOptions } from '../../postInstall/options.ts';
import { postInstall } from '../../postInstall/postInstall.ts';
import { ROOT } from '../../root.ts';
import { fakeShell } from './fakeShell.ts';
import { listener } from './lines.ts';

export interface Run {
    readonly succeeded: boolean;
    readonly said: string;
}

/** The set-up of a real org, rehearsed against the local one. */
export class Rehearsal {
    readonly server: OrgServer;

    private constructor(server: OrgServer) {
        this.server = server;
    }

    static async start(): Promise<Rehearsal> {
        return new Rehearsal(await startOrgServer({ project: ROOT, port: 0, page: false }));
    }

    async run(secret: string, ...flags: readonly string[]): Promise<Run> {
        const { say, text } = listener();
        const options = postInstallOptions(['--instance-url', this.server.url, ...flags]);
        const secrets = { read: async (name: string) => (/SECRET/.test(name) ? secret : 'acme') };
        const succeeded = await postInstall(options, {
            root: ROOT,
            shell: fakeShell(),
            secrets,
            say
        });
        return { succeeded, said: text() };
    }

    async rows<Row extends object>(soql: string): Promise<Row[]> {
        return queryAll<Row>(await this.admin(), soql);
    }

    admin() {
        return signIn(this.server.url, 'admin@local.test');
    }

    close(): Promise<void> {
        return this.server.close();
    }
}
