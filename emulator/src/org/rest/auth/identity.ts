import type { Org, User } from '../../kernel/types.ts';

/** What userinfo and the identity URL say of a user; `{version}` is left for the caller, as the platform does. */
export function identityOf(org: Org, user: User, origin: string): Record<string, unknown> {
    const rest = `${origin}/services/data/v{version}`;
    return {
        sub: `${origin}/id/${org.organization.id}/${user.id}`,
        id: `${origin}/id/${org.organization.id}/${user.id}`,
        user_id: user.id,
        organization_id: org.organization.id,
        preferred_username: user.username,
        username: user.username,
        nickname: user.alias,
        nick_name: user.alias,
        name: user.name,
        display_name: user.name,
        email: user.email,
        email_verified: true,
        given_name: user.firstName,
        first_name: user.firstName,
        family_name: user.lastName,
        last_name: user.lastName,
        zoneinfo: user.timeZone,
        timezone: user.timeZone,
        locale: user.locale,
        language: user.language,
        user_type: 'STANDARD',
        active: user.isActive,
        is_app_installed: true,
        utcOffset: 0,
        urls: {
            rest: `${rest}/`,
            sobjects: `${rest}/sobjects/`,
            query: `${rest}/query/`,
            search: `${rest}/search/`,
            recent: `${rest}/recent/`,
            profile: `${origin}/${user.id}`,
            custom_domain: origin
        }
    };
}
