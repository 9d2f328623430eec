import { describe, expect, it } from 'vitest';
import { type Problem, placeText, problemText } from '#src/domain/corpus/problems.ts';
import { filesOf } from '../sample-posts.ts';
import { readPlaybookJson } from './playbook-json.ts';
import { readArchive } from './read-archive.ts';

const baking = {
  family: 'baking',
  name: 'Baking',
  members: ['bread', 'sour-dough'],
  definition: [{ id: 'scope', text: 'What is baked.' }],
  claims: [],
  checklist: [{ id: 'scale', text: 'Weigh it.', why: 'Cups differ.', how: ['Tare.'], minutes: 5 }],
  failureModes: [
    { id: 'flat', text: 'It stays flat.', about: ['bread'], preventedBy: 'cooking.wait' },
  ],
};

function read(content: unknown, file = 'playbooks/baking.json') {
  const problems: Problem[] = [];
  const playbook = readPlaybookJson(file, JSON.stringify(content), (problem) =>
    problems.push(problem),
  );
  return {
    playbook,
    said: problems.map((problem) => `${placeText(problem.place)}: ${problemText(problem)}`),
  };
}

describe('a playbook of the archive', () => {
  it('has a family, its members and its statements, whose keys begin with the family', () => {
    expect(read(baking)).toEqual({
      playbook: {
        family: 'baking',
        name: 'Baking',
        members: ['bread', 'sour-dough'],
        sections: {
          definition: [{ key: 'baking.scope', about: [], text: 'What is baked.' }],
          claims: [],
          checklist: [
            {
              key: 'baking.scale',
              about: [],
              text: 'Weigh it.',
              why: 'Cups differ.',
              how: ['Tare.'],
              minutes: 5,
            },
          ],
          failureModes: [
            {
              key: 'baking.flat',
              about: ['bread'],
              text: 'It stays flat.',
              preventedBy: 'cooking.wait',
            },
          ],
        },
      },
      said: [],
    });
  });

  it.each([
    ['a family of two words', { family: 'Fine Baking' }, '“family”'],
    ['a family whose keys others have', { family: 'derived' }, '“family”'],
    ['the family of the owner’s statements', { family: 'authored' }, '“family”'],
    [
      'another family than its file',
      { family: 'cooking' },
      '“family” cannot be read: must be the name of its file, “baking”',
    ],
    ['a member that is no slug', { members: ['Sour dough'] }, '“members[0]”'],
    ['no name', { name: undefined }, '“name”'],
    ['a section missing', { claims: undefined }, '“claims”'],
    ['a field that nothing reads', { colour: 'red' }, '“colour”'],
    ['a statement without text', { claims: [{ id: 'a', text: ' ' }] }, '“claims[0].text”'],
    [
      'a statement with an id that is none',
      { claims: [{ id: 'A b', text: 'A.' }] },
      '“claims[0].id”',
    ],
    [
      'a statement with a field that nothing reads',
      { claims: [{ id: 'a', text: 'A.', wy: 'B.' }] },
      '“claims[0].wy”',
    ],
    [
      'a statement with no minutes',
      { claims: [{ id: 'a', text: 'A.', minutes: 0 }] },
      '“claims[0].minutes”',
    ],
    [
      'a statement about what is no slug',
      { claims: [{ id: 'a', text: 'A.', about: ['bread', 'Sour dough'] }] },
      '“claims[0].about[1]”',
    ],
    [
      'a statement about one topic that is no list',
      { claims: [{ id: 'a', text: 'A.', about: 'bread' }] },
      '“claims[0].about”',
    ],
    [
      'a prevention by an id without its family',
      { failureModes: [{ id: 'a', text: 'A.', preventedBy: 'scale' }] },
      '“failureModes[0].preventedBy”',
    ],
    [
      'a prevention by the statement of one topic',
      { failureModes: [{ id: 'a', text: 'A.', preventedBy: 'bread/baking.scale' }] },
      '“failureModes[0].preventedBy”',
    ],
    [
      'a prevention of what is no failure mode',
      { claims: [{ id: 'a', text: 'A.', preventedBy: 'baking.scale' }] },
      '“claims[0].preventedBy”',
    ],
    [
      'an endless id',
      { claims: [{ id: 'a'.repeat(81), text: 'A.' }] },
      '“claims[0].id” cannot be read: must have at most 80 characters',
    ],
    [
      'an id used before',
      { claims: [{ id: 'scope', text: 'A.' }] },
      'The id “baking.scope” is used twice',
    ],
  ])('cannot have %s', (_, fields, where) => {
    expect(read({ ...baking, ...fields }).said).toEqual([expect.stringContaining(where)]);
  });

  it('cannot claim a topic that another has as a member', () => {
    const problems: Problem[] = [];
    const cooking = { ...baking, family: 'cooking', members: ['soup', 'bread'] };
    const files = { 'playbooks/cooking.json': cooking, 'playbooks/baking.json': baking };
    readArchive(filesOf({ 'posts.json': [], ...files }), (problem) => problems.push(problem));
    expect(problems).toEqual([
      {
        kind: 'malformed-field',
        place: { file: 'playbooks/cooking.json' },
        field: 'members[1]',
        reason: '“bread” is a member of “baking” already',
      },
    ]);
  });
});
