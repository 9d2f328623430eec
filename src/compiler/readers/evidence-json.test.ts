import { describe, expect, it } from 'vitest';
import { type Problem, placeText, problemText } from '#src/domain/corpus/problems.ts';
import { readEvidenceJson } from './evidence-json.ts';

function read(text?: string) {
  const problems: Problem[] = [];
  const files = new Map(text === undefined ? [] : [['evidence.json', text]]);
  const evidence = readEvidenceJson(files, (problem) => problems.push(problem));
  return {
    evidence: Object.fromEntries(evidence),
    kinds: problems.map(({ kind }) => kind),
    said: problems.map((problem) => `${placeText(problem.place)}: ${problemText(problem)}`),
  };
}

describe('the evidence of an archive', () => {
  it('is given by the id of a statement', () => {
    const given = { 'cqrs/data.lag': ['a', 'b'], 'go/craft.scope': [] };
    expect(read(JSON.stringify(given))).toEqual({ evidence: given, kinds: [], said: [] });
  });

  it('may begin with a byte order mark, be empty, or not be there', () => {
    expect(read('\ufeff{"a/b.c":["d"]}')).toMatchObject({
      evidence: { 'a/b.c': ['d'] },
      kinds: [],
    });
    expect(read('{}')).toEqual({ evidence: {}, kinds: [], said: [] });
    expect(read()).toEqual({ evidence: {}, kinds: [], said: [] });
  });

  it.each([
    ['no JSON', '{', 'malformed-file', 'evidence.json, line 1: The file cannot be read'],
    ['nothing', '', 'malformed-file', 'evidence.json: The file cannot be read'],
    ['null', 'null', 'malformed-field', 'evidence.json: What stands here'],
    ['text', '"a"', 'malformed-field', 'evidence.json: What stands here'],
    ['a list', '[["a"]]', 'malformed-field', 'evidence.json: What stands here'],
    ['one post and no list', '{"a/b.c":"d"}', 'malformed-field', 'evidence.json: “a/b.c”'],
    ['a number for a post', '{"a/b.c":["d",1]}', 'malformed-field', 'evidence.json: “a/b.c[1]”'],
  ])('cannot be %s', (_, text, kind, where) => {
    const { evidence, kinds, said } = read(text);
    expect(evidence).toEqual({});
    expect(kinds).toEqual([kind]);
    expect(said[0]).toContain(where);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('drops the id %s not without a word', (id) => {
    const { evidence, said } = read(`{${JSON.stringify(id)}:["a"],"a/b.c":["d"]}`);
    expect(evidence).toEqual({ 'a/b.c': ['d'] });
    expect(said).toEqual([expect.stringContaining(`There is no statement “${id}”`)]);
  });
});
