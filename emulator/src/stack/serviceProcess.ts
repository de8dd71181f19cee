import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** How one service of the stack is started; every service prints `{"listening": url}` when it answers. */
export interface ServiceCommand {
    readonly name: string;
    readonly script: string;
    readonly args: readonly string[];
    readonly env: Readonly<Record<string, string>>;
}

export interface ServiceProcess {
    readonly name: string;
    readonly url: string;
    readonly processId: number;
    /** Ends the service the way an operator would; resolves when it is gone. */
    stop(): Promise<void>;
    /** Ends it the way a power cut would. */
    kill(): Promise<void>;
    /** Resolves with the reason when the service ends, wanted or not. */
    readonly ended: Promise<string>;
}

const LOGS = '.cache/logs';

/**
 * Starts one service as its own process, so that tests can kill it like a real one.
 * Its output goes to `.cache/logs/<name>.log`.
 * @throws Error with the last lines of its output when it ends before it listens.
 */
export async function startService(command: ServiceCommand): Promise<ServiceProcess> {
    const child = spawn(
        process.execPath,
        ['--enable-source-maps', '--import', 'tsx', command.script, ...command.args],
        {
            env: { ...process.env, ...command.env },
            stdio: ['ignore', 'pipe', 'pipe']
        }
    );
    const ended = new Promise<string>((resolve) => {
        child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
    });
    const url = await listeningUrl(command.name, child, ended);
    return {
        name: command.name,
        url,
        processId: child.pid!,
        ended,
        stop: () => end(child, 'SIGTERM', ended),
        kill: () => end(child, 'SIGKILL', ended)
    };
}

function listeningUrl(name: string, child: ChildProcess, ended: Promise<string>): Promise<string> {
    mkdirSync(LOGS, { recursive: true });
    const log = createWriteStream(`${LOGS}/${name}.log`, { flags: 'a' });
    const recent: string[] = [];
    return new Promise((resolve, reject) => {
        for (const stream of [child.stdout, child.stderr]) {
            createInterface({ input: stream! }).on('line', (line) => {
                log.write(`${line}\n`);
                recent.push(line);
                recent.splice(0, recent.length - 20);
                const url = parseListening(line);
                if (url !== undefined) {
                    resolve(url);
                }
            });
        }
        void ended.then((reason) => {
            log.end();
            reject(
                new Error(`${name} ended before it listened (${reason}):\n${recent.join('\n')}`)
            );
        });
    });
}

function parseListening(line: string): string | undefined {
    if (!line.startsWith('{"listening":')) {
        return undefined;
    }
    return (JSON.parse(line) as { listening: string }).listening;
}

async function end(
    child: ChildProcess,
    signal: 'SIGTERM' | 'SIGKILL',
    ended: Promise<string>
): Promise<void> {
    child.kill(signal);
    await ended;
}
