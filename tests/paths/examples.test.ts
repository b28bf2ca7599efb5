import { readFileSync } from 'node:fs';
import { searchPaths } from '../../src/paths/search-paths.js';
import { pathSearch, type PathSearchInput } from '../../src/paths/search.js';
import type { Answer } from '../../src/paths/answer.js';
import { withSeeds, type Loaded } from '../support/loaded.js';

/**
 * The profiles of `examples/`, worked out by hand from the lists printed in the Ontwikkelpad and docs/rules.md. Every weight is 1.
 *   medewerker ICT, operator  Klantgericht Dienstverlenend Communicatief Zorgvuldig Oplossingsgericht Doorzettingsvermogen
 *   technicus                 Analytisch Oplossingsgericht Zorgvuldig Doorzettingsvermogen Klantgericht Dienstverlenend
 *   applicatie beheerder      Communicatief Oplossingsgericht Samenwerken Analytisch Klantgericht Dienstverlenend
 *   software developer        Analytisch Creatief Zorgvuldig Klantgericht Dienstverlenend Samenwerken
 *   software architect        Analytisch Communicatief Samenwerken Oplossingsgericht Creatief
 */
describe('the examples, checked by hand', () => {
  let room: Loaded;
  beforeAll(async () => {
    room = await withSeeds();
  });
  afterAll(() => room.close());

  const profile = (name: string) =>
    JSON.parse(readFileSync(new URL(`../../examples/${name}.json`, import.meta.url), 'utf8')) as PathSearchInput['profile'];
  const search = (input: PathSearchInput): Promise<Answer> => searchPaths(room, pathSearch.parse(input));
  const drawn = (answer: Answer) =>
    answer.paths.map(({ start, functions, steps, weakest }) => ({
      path: `${start === null ? '> ' : ''}${functions.map((one) => one.id.replace('function:', '')).join(' > ')}`,
      steps: steps.map((step) => `${step.basis} ${step.overlap}`),
      weakest,
    }));

  test('service desk worker to technicus', async () => {
    const answer = await search({ profile: profile('service-desk-worker'), to: 'function:ict-infrastructuur-technicus' });
    // level of the candidate: mbo-2 and a specialisation of a level 2 function
    expect(answer.candidate.level).toBe(2);
    expect(drawn(answer)).toEqual([
      // a held specialisation may start from its function; medewerker ICT shares 5 of the technicus' 6, Analytisch is missing: 5/6
      { path: 'medewerker-ict > ict-infrastructuur-technicus', steps: ['derived 0.8333'], weakest: 0.8333 },
      // from the specialisation itself it is one step more: 6/6, then 5/6
      {
        path: 'ict-servicedesk-medewerker > medewerker-ict > ict-infrastructuur-technicus',
        steps: ['specialisation 1', 'derived 0.8333'],
        weakest: 0.8333,
      },
      // no third: over operator (6/6, 5/6) is an idle detour of these; applicatie beheerder (level 5) lies above both ends (2 and 4);
      // over software developer (4/6, then 6/6) the weakest is smaller than without it
    ]);
    const [step] = answer.paths[0]?.steps ?? [];
    expect(step?.missing.map((one) => one.id)).toEqual(['competence:analytisch']);
    expect(step?.direction).toBe('up');
    // evidenced at most, since a function never certifies: nothing proven
    expect(step?.proven).toBe(0);
    expect(new Set(step?.held.map((one) => one.grade))).toEqual(new Set(['evidenced']));
    // 27015 is only enrolled: it is listed for the operator, and gives nothing yet; 27016 and C0187 are listed here
    expect(step?.listedCourses.map((one) => one.code)).toEqual(['27016', 'C0187']);
    expect(step?.qualified).toBe('no');
    // the technicus performs all 12 work processes of the dossier, the candidate holds none of them
    expect([step?.work, step?.workProven]).toEqual([0, 0]);
    expect(step?.wording.en).toBe('5 of 6 behaviours; no knowledge or skills documented');
  });

  test('ex-police officer enters as operator', async () => {
    const answer = await search({ profile: profile('ex-police-officer'), to: 'function:ict-infrastructuur-operator' });
    // all but Klantgericht: 5/6 is enough to enter (0.5), and level 3 is not above 4 + 1; over any other function the entry overlap is no larger
    expect(drawn(answer)).toEqual([{ path: '> ict-infrastructuur-operator', steps: ['entry 0.8333'], weakest: 0.8333 }]);
    const [step] = answer.paths[0]?.steps ?? [];
    expect(step?.entry).toBe('overlap');
    expect(step?.from).toBeNull();
    expect(step?.missing.map((one) => one.id)).toEqual(['competence:klantgericht']);
    expect(step?.direction).toBe('down');
    // printed on lines 180 to 184 of the Ontwikkelpad; line 181 names two competences
    expect([...new Set(step?.sources.map((one) => one.line))]).toEqual([184, 181, 183, 182, 180]);
    expect(answer.unresolved).toEqual([{ text: 'Diploma allround politiemedewerker', level: 4 }]);
  });

  test('developer to software architect', async () => {
    const answer = await search({ profile: profile('developer'), to: 'function:software-architect' });
    expect(drawn(answer)).toEqual([
      // neighbours in the document; 4 of 5 held, Oplossingsgericht is missing; 4 to 7 is a climb of 3, which is allowed
      { path: 'software-developer > software-architect', steps: ['documented 0.8'], weakest: 0.8 },
      // applicatie beheerder: all but Oplossingsgericht, 5/6; it brings that, so then 5/5. Its weakest is larger than 4/5: no idle detour
      { path: 'software-developer > applicatie-beheerder > software-architect', steps: ['derived 0.8333', 'derived 1'], weakest: 0.8333 },
      // technicus: Analytisch Zorgvuldig Klantgericht Dienstverlenend of 6 to enter. It is a neighbour of the infrastructure architect,
      // not of this one, so the step is derived (2 of 5, accumulated 5/5)
      // applicatie configurator: 4 of 5 to enter, then 5/5; larger weakest than any other entered path of two steps but beheerder, which is alike above
      { path: '> applicatie-configurator > software-architect', steps: ['entry 0.8', 'derived 1'], weakest: 0.8 },
    ]);
    const [step] = answer.paths[0]?.steps ?? [];
    // communicatief is only claimed, by the candidate; with only evidenced holdings it is missing too: 3/5
    const stricter = await search({
      profile: profile('developer'),
      to: 'function:software-architect',
      constraints: { minEvidence: 'evidenced' },
    });
    expect(stricter.paths[0]?.steps[0]?.overlap).toBe(0.6);
    expect(step?.held.find((one) => one.id === 'competence:communicatief')).toMatchObject({
      grade: 'claimed',
      through: { kind: 'own', id: null },
    });
    // the diploma seen is for the function held, level 4: it does not qualify for what lists a master
    expect(step?.qualified).toBe('no');
    expect(step?.listedCourses.map((one) => [one.code, one.level, one.loadMin, one.loadMax])).toEqual([['60228', 7, 1680, 3360]]);
  });

  test('operator to infrastructure architect: too far in one step, so over a stop in between', async () => {
    const answer = await search({
      profile: { functions: ['function:ict-infrastructuur-operator'] },
      to: 'function:ict-infrastructuur-architect',
    });
    // 3 to 7 climbs 4 levels, though the document names them neighbours
    expect(drawn(answer)[0]).toEqual({
      // technicus 5/6 brings Analytisch. Architect: Analytisch Communicatief Samenwerken Oplossingsgericht Doorzettingsvermogen; Samenwerken comes
      // by a close match: the operator is inferred to do B1-K2-W1, which requires "Samenwerken en overleggen"
      path: 'ict-infrastructuur-operator > ict-infrastructuur-technicus > ict-infrastructuur-architect',
      steps: ['documented 0.8333', 'documented 1'],
      weakest: 0.8333,
    });
    const last = answer.paths[0]?.steps[1];
    expect(last?.held.find((one) => one.id === 'competence:samenwerken')?.through.kind).toBe('match');
    expect(answer.paths[0]?.leansOn.inferredMatches).toEqual(['matches~competence:samenwerken~competence:sbb-samenwerken-en-overleggen']);
    // 7 of the technicus' 12 work processes are the operator's: 7/12
    expect(answer.paths[0]?.steps[0]?.work).toBe(0.5833);
    const strict = await search({
      profile: { functions: ['function:ict-infrastructuur-operator'] },
      to: 'function:ict-infrastructuur-architect',
      constraints: { matching: 'none' },
    });
    // without matches Samenwerken is missing: 4/5
    expect(strict.paths[0]?.steps[1]?.overlap).toBe(0.8);
  });
});
