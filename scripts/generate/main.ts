/** Regenerates every committed file that is derived from another one. */
import './typings.ts';
import './externalService.ts';
