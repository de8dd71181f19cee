import type { Context, Org } from '../../kernel/types.ts';

/** What the project's `translations/` call an app, a tab or a quick action in the user's language. */
export function translatedLabel(
    kind: 'customApplications' | 'customTabs' | 'quickActions',
    name: string,
    { metadata }: Org,
    { user }: Context
): string | undefined {
    const [general = ''] = user.language.split('_');
    const translations =
        metadata.translations.get(user.language) ?? metadata.translations.get(general);
    return translations?.[kind]?.find((translation) => translation.name === name)?.label;
}
