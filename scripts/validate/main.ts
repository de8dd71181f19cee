/**
 * Checks metadata before anyone deploys it:
 *
 *     node --import tsx scripts/validate/main.ts [directory]
 *
 * Exits 1 when something is wrong.
 */
import { reportLines } from './report.ts';
import { validate } from './validate.ts';

const directory = (process.argv[2] ?? 'force-app').replace(/\/$/, '');
const results = await validate(directory);
console.log(reportLines(directory, results).join('\n'));
process.exitCode = results.some(({ findings }) => findings.length > 0) ? 1 : 0;
