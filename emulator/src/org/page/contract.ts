/** What the page's server tells its shell; both sides compile against these shapes. */
export type * from './contract/fields.ts';
export type * from './contract/flows.ts';
export type * from './contract/frame.ts';
export type * from './contract/layouts.ts';
export type * from './contract/lists.ts';
export type * from './contract/recordPage.ts';
export type * from './contract/setup.ts';
