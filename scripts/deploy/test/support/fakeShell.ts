import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { typed, type Command, type Shell } from '../../cli/shell.ts';

interface Manifest {
    readonly commands: Readonly<
        Record<string, { readonly flags: Readonly<Record<string, unknown>> }>
    >;
}

/** What a command answers, by the words that it starts with. */
export type ShellAnswers = Readonly<
    Record<string, { readonly code?: number; readonly json?: object }>
>;

/**
 * Stands in for other programs and keeps what was run. An `sf` command or flag that the installed
 * Salesforce CLI does not know is refused, as the CLI itself would.
 */
export function fakeShell(answers: ShellAnswers = {}): Shell & { readonly ran: string[] } {
    const ran: string[] = [];
    return {
        ran,
        async run(command) {
            const line = typed(command.words);
            if (command.words[0] === 'sf') refuseUnknown(command);
            ran.push(line);
            const { code = 0, json = { status: 0, result: {} } } =
                Object.entries(answers).find(([start]) => line.startsWith(start))?.[1] ?? {};
            return { code, output: command.output === 'read' ? JSON.stringify(json) : '' };
        }
    };
}

function refuseUnknown({ words }: Command): void {
    const firstFlag = words.findIndex((word) => word.startsWith('-'));
    const id = words.slice(1, firstFlag === -1 ? undefined : firstFlag).join(':');
    const flags = cliCommands()[id]?.flags;
    if (!flags) throw new Error(`sf has no command ${id}`);
    const unknown = words.filter((word) => word.startsWith('-') && !(word.slice(2) in flags));
    if (unknown.length > 0) throw new Error(`sf ${id} has no flag ${unknown.join(', ')}`);
}

let known: Manifest['commands'] | undefined;

function cliCommands(): Manifest['commands'] {
    known ??= Object.assign(
        {},
        ...globSync('node_modules/@salesforce/plugin-*/oclif.manifest.json').map(
            (file) => (JSON.parse(readFileSync(file, 'utf8')) as Manifest).commands
        )
    ) as Manifest['commands'];
    return known;
}
