import { apiRoot, apiVersion } from '../api-version.js';
import { paths } from './operations.js';
import { parameters } from './parameters.js';
import { headers } from './responses.js';
import { componentSchemas, type Json } from './schemas.js';

const description = `Functions, competences, courses and work processes of Dutch ICT work as a graph, and the progression paths through it.

Names stand in the language of their source, with an English name beside them. Problems follow RFC 9457 and are in Dutch;
send \`Accept-Language: en\` for English. Nothing of a profile sent along is stored; profiles are
kept only below \`/candidates\`, under a pseudonymous reference and for a limited time.`;

const securitySchemes: Json = {
  bearer: {
    type: 'http',
    scheme: 'bearer',
    description:
      'With ACCESS=keys a key made with `padwijzer keys make`; with ACCESS=jwt an access token of the issuer. An open service asks for none.',
  },
};

/** The whole interface as OpenAPI 3.1, from the same schemas that read requests. */
export function openapiDocument(publicUrl = ''): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Padwijzer API',
      version: apiVersion,
      description,
      contact: { name: 'Padwijzer', url: 'https://padwijzer.example/contact', email: 'padwijzer@padwijzer.example' },
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: `${publicUrl}${apiRoot}`, description: 'This service' }],
    tags: [
      { name: 'Desk', description: 'What an assessor asks beside a path search' },
      { name: 'Paths', description: 'From a profile to progression paths' },
      { name: 'Candidates', description: 'Profiles stored for a limited time, under a pseudonymous reference' },
      { name: 'Passports', description: 'Skills passports out and in: European Learning Model, Open Badges 3.0' },
      { name: 'Administration', description: 'Keys and audit log of the own organisation' },
      { name: 'Catalogue', description: 'What the sources say' },
      { name: 'Research', description: 'The catalogue taken elsewhere' },
      { name: 'Service', description: 'State and description of the service' },
    ],
    paths,
    components: { schemas: componentSchemas(), parameters, headers, securitySchemes },
  };
}
