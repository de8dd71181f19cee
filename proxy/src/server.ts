import closeWithGrace from 'close-with-grace';
import { buildApp } from './app.ts';
import { InvalidSettings, loadSettings } from './config/loadSettings.ts';
import type { Settings } from './config/settings.ts';

/** Longer than the longest run, so that a shutdown never cuts one off. */
const GRACE_MS = 110_000;

function settingsOrExit(): Settings {
    try {
        return loadSettings(process.env);
    } catch (error) {
        if (error instanceof InvalidSettings) {
            process.stderr.write(`${error.message}\n`);
            process.exit(1);
        }
        throw error;
    }
}

const settings = settingsOrExit();
const app = buildApp(settings);
closeWithGrace({ delay: GRACE_MS }, async ({ err }) => {
    if (err) {
        app.log.error({ err }, 'the process ends because of an error');
    }
    await app.close();
});
const listening = await app.listen({ port: settings.PORT, host: settings.HOST });
process.stdout.write(`${JSON.stringify({ listening })}\n`);
