import allWell from '@salesforce/label/c.Access_AllWell';
import allowed from '@salesforce/label/c.Access_Allowed';
import assign from '@salesforce/label/c.Access_Assign';
import creators from '@salesforce/label/c.Access_Creators';
import findings from '@salesforce/label/c.Access_Findings';
import integrationHoldsMore from '@salesforce/label/c.Access_IntegrationHoldsMore';
import integrationInactive from '@salesforce/label/c.Access_IntegrationInactive';
import integrationIsAdministrator from '@salesforce/label/c.Access_IntegrationIsAdministrator';
import invoice from '@salesforce/label/c.TypeTable_Class_Invoice';
import noIntegrationUser from '@salesforce/label/c.Access_NoIntegrationUser';
import nobody from '@salesforce/label/c.Access_Nobody';
import nobodyCreates from '@salesforce/label/c.Access_NobodyCreates';
import notAllowed from '@salesforce/label/c.Access_NotAllowed';
import openUser from '@salesforce/label/c.Access_OpenUser';
import order from '@salesforce/label/c.TypeTable_Class_Order';
import other from '@salesforce/label/c.TypeTable_Class_Other';
import quote from '@salesforce/label/c.TypeTable_Class_Quote';
import reading from '@salesforce/label/c.Access_Reading';
import scope from '@salesforce/label/c.Access_Scope';
import severalIntegrationUsers from '@salesforce/label/c.Access_SeveralIntegrationUsers';
import testAgain from '@salesforce/label/c.Access_TestAgain';
import untested from '@salesforce/label/c.Access_Untested';
import user from '@salesforce/label/c.Access_User';

export const labels = {
    allWell,
    allowed,
    assign,
    creators,
    findings,
    integrationHoldsMore,
    integrationInactive,
    integrationIsAdministrator,
    invoice,
    noIntegrationUser,
    nobody,
    nobodyCreates,
    notAllowed,
    openUser,
    order,
    other,
    quote,
    reading,
    scope,
    severalIntegrationUsers,
    testAgain,
    untested,
    user
};
