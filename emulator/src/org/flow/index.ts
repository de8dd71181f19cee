/** The face of the org's automation. */
export { installAutomation } from './automation.ts';
export type { Automation, AutomationOptions } from './automation.ts';
export { registerAutomationRoutes } from './automationRoutes.ts';
