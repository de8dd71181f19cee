import type {
    ExternalClientApplication,
    ExtlClntAppConfigurablePolicies,
    ExtlClntAppGlobalOauthSettings,
    ExtlClntAppOauthConfigurablePolicies,
    ExtlClntAppOauthSettings
} from '@salesforce/types/metadata';
import { EXTERNAL_CLIENT_APP, PERMISSION_SETS } from '../names.ts';

/** What differs from org to org. */
export interface ClientAppUsers {
    /** Who the proxy acts as. */
    readonly integrationUser: string;
    /** Whom Salesforce writes to about the app. */
    readonly contactEmail: string;
}

/** What each file may say, by the Metadata API's own types. */
interface Types {
    ExternalClientApplication: ExternalClientApplication;
    ExtlClntAppConfigurablePolicies: ExtlClntAppConfigurablePolicies;
    ExtlClntAppGlobalOauthSettings: ExtlClntAppGlobalOauthSettings;
    ExtlClntAppOauthConfigurablePolicies: ExtlClntAppOauthConfigurablePolicies;
    ExtlClntAppOauthSettings: ExtlClntAppOauthSettings;
}

const APP = { externalClientApplication: EXTERNAL_CLIENT_APP } as const;

/**
 * The external client app through which the proxy signs in: OAuth client credentials, one user to run
 * as, only holders of the integration permission set. It names a user of one org, therefore it is
 * generated for that org and is not part of the package.
 *
 * @returns source-format files by their path
 */
export function clientAppFiles({ integrationUser, contactEmail }: ClientAppUsers) {
    const name = EXTERNAL_CLIENT_APP;
    return {
        [`externalClientApps/${name}.eca-meta.xml`]: xml('ExternalClientApplication', {
            contactEmail,
            description:
                'How the Intacct proxy signs in to read sales data and write documents back.',
            distributionState: 'Local',
            isProtected: false,
            label: 'Intacct Proxy'
        }),
        [`extlClntAppGlobalOauthSets/${name}_glbloauth.ecaGlblOauth-meta.xml`]: xml(
            'ExtlClntAppGlobalOauthSettings',
            {
                callbackUrl: 'https://login.salesforce.com/services/oauth2/success',
                ...APP,
                isClientCredentialsFlowEnabled: true,
                isConsumerSecretOptional: false,
                isIntrospectAllTokens: false,
                isPkceRequired: true,
                isSecretRequiredForRefreshToken: true,
                label: `${name}_glbloauth`,
                shouldRotateConsumerKey: false,
                shouldRotateConsumerSecret: false
            }
        ),
        [`extlClntAppOauthSettings/${name}_oauth.ecaOauth-meta.xml`]: xml(
            'ExtlClntAppOauthSettings',
            { commaSeparatedOauthScopes: 'Api', ...APP, label: `${name}_oauth` }
        ),
        [`extlClntAppOauthPolicies/${name}_oauthPlcy.ecaOauthPlcy-meta.xml`]: xml(
            'ExtlClntAppOauthConfigurablePolicies',
            {
                clientCredentialsFlowUser: integrationUser,
                commaSeparatedPermissionSet: PERMISSION_SETS.integration,
                ...APP,
                isClientCredentialsFlowEnabled: true,
                label: `${name}_oauthPlcy`,
                permittedUsersPolicyType: 'AdminApprovedPreAuthorized',
                refreshTokenPolicyType: 'Zero',
                requiredSessionLevel: 'STANDARD'
            }
        ),
        [`extlClntAppPolicies/${name}_plcy.ecaPlcy-meta.xml`]: xml(
            'ExtlClntAppConfigurablePolicies',
            { ...APP, isEnabled: true, isOauthPluginEnabled: true, label: `${name}_plcy` }
        )
    };
}

function xml<Type extends keyof Types>(type: Type, values: Partial<Types[Type]>): string {
    const elements = Object.entries(values).map(
        ([name, value]) => `    <${name}>${escaped(String(value))}</${name}>\n`
    );
    return `<?xml version="1.0" encoding="UTF-8"?>\n<${type} xmlns="http://soap.sforce.com/2006/04/metadata">\n${elements.join('')}</${type}>\n`;
}

function escaped(text: string): string {
    return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
