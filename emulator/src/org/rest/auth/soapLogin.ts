import { XMLParser } from 'fast-xml-parser';
import type { FastifyInstance } from 'fastify';
import type { Org, User } from '../../kernel/types.ts';
import { LOCAL_SECRET } from '../../standard/fixedUsers.ts';
import type { CallMeter } from '../local/callMeter.ts';
import { originOf } from '../origin.ts';

const parser = new XMLParser({ removeNSPrefix: true, parseTagValue: false });

interface LoginEnvelope {
    Envelope?: { Body?: { login?: { username?: string; password?: string } } };
}

/** The SOAP `login` call, which clients such as jsforce use when they are given no OAuth client. */
export function registerSoapLogin(app: FastifyInstance, org: Org, meter: CallMeter): void {
    app.addContentTypeParser('text/xml', { parseAs: 'string' }, (_request, body, done) =>
        done(null, body)
    );
    app.post<{ Params: { version: string }; Body: string }>(
        '/services/Soap/u/:version',
        (request, reply) => {
            const login = (parser.parse(request.body) as LoginEnvelope).Envelope?.Body?.login;
            const user = org.users.byUsername(login?.username ?? '');
            void reply.type('text/xml');
            if (!user?.isActive || login?.password !== LOCAL_SECRET)
                return reply.code(500).send(fault());
            meter.count(user.username, 'oauth');
            return reply.send(
                answer(org, user, `${originOf(request)}/services/Soap/u/${request.params.version}`)
            );
        }
    );
}

function answer(org: Org, user: User, serverUrl: string): string {
    const session = org.sessions.open(user, 'api');
    return envelope(
        `<loginResponse><result><serverUrl>${serverUrl}/${org.organization.id}</serverUrl>` +
            `<sessionId>${session.token}</sessionId><userId>${user.id}</userId><userInfo>` +
            `<organizationId>${org.organization.id}</organizationId><userId>${user.id}</userId>` +
            `<userName>${user.username}</userName></userInfo></result></loginResponse>`
    );
}

function fault(): string {
    const message =
        'INVALID_LOGIN: Invalid username, password, security token; or user locked out.';
    return envelope(
        `<soapenv:Fault><faultcode>sf:INVALID_LOGIN</faultcode><faultstring>${message}</faultstring></soapenv:Fault>`
    );
}

function envelope(body: string): string {
    return (
        '<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" ' +
        `xmlns="urn:partner.soap.sforce.com" xmlns:sf="urn:fault.partner.soap.sforce.com"><soapenv:Body>${body}</soapenv:Body></soapenv:Envelope>`
    );
}
