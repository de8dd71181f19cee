/** Regenerates every committed file that is derived from another one. */
await import('./typings.ts');
await import('./externalService.ts');
