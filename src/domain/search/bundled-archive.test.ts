import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFolder } from '#src/cli/archive-folder.ts';
import { compile } from '#src/compiler/compile.ts';
import { archiveId } from '#src/domain/corpus/ids.ts';
import { indexCorpus } from '#src/domain/corpus/index-corpus.ts';
import { cardDocuments, corpusDocuments } from './corpus-documents.ts';
import { filterValues, meant, parseQuery } from './parse-query.ts';
import { SearchIndex } from './search-index.ts';

/** What people would type, and what has to come first: the title of a result, or how it begins. */
const FIRST: readonly (readonly [query: string, title: string, why?: string])[] = [
  // Names of topics.
  ['cqrs', 'CQRS'],
  ['CQRS', 'CQRS', 'case does not matter'],
  ['kubernetes', 'Kubernetes'],
  ['event sourcing', 'Event Sourcing'],
  ['event-sourcing', 'Event Sourcing'],
  ['eventsourcing', 'Event Sourcing', 'written as one word'],
  ['sourcing event', 'Event Sourcing', 'in another order'],
  ['sourcing', 'Event Sourcing', 'the second word alone'],
  ['what is cqrs', 'CQRS', 'as a question'],
  ['how to do code review', 'Code Review', 'as a question'],
  ['ai', 'AI'],
  ['go', 'Go'],
  ['golang', 'Golang'],
  ['api', 'API'],
  ['llm', 'LLM'],
  ['sre', 'SRE'],
  ['ci/cd', 'CI/CD'],
  ['cicd', 'CI/CD'],
  ['ci cd', 'CI/CD'],
  ['data mesh', 'Data Mesh'],
  ['security', 'Security'],
  ['postgres', 'PostgreSQL'],
  ['sql', 'SQL'],
  ['machine learning', 'Machine Learning'],
  ['distributed systems', 'Distributed Systems'],
  ['rate limiting', 'Rate Limiting'],
  ['code review', 'Code Review'],
  ['developer experience', 'Developer Experience'],
  // The beginnings of names, as they are while one types.
  ['kub', 'Kubernetes'],
  ['terraf', 'Terraform'],
  ['obs', 'Observability'],
  ['micro', 'Microservices'],
  ['graphq', 'GraphQL'],
  ['serverl', 'Serverless'],
  ['machine le', 'Machine Learning'],
  // Typing errors.
  ['kuberntes', 'Kubernetes'],
  ['kubernets', 'Kubernetes'],
  ['postgress', 'PostgreSQL'],
  ['microservcies', 'Microservices'],
  ['crqs', 'CQRS', 'swapped letters'],
  ['observabilty', 'Observability'],
  ['terrafrom', 'Terraform'],
  ['evnt sourcing', 'Event Sourcing'],
  ['reids', 'Redis'],
  ['goverance', 'Governance'],
  // Abbreviations that follow from the names.
  ['k8s', 'Kubernetes'],
  ['o11y', 'Observability'],
  ['iac', 'IaC'],
  // Other forms of a word, accents, widths, quotes.
  ['cache', 'Caching'],
  ['scale', 'Scalability'],
  ['monitor', 'Monitoring'],
  ['micro services', 'Microservices'],
  ['Kubernétes', 'Kubernetes', 'with an accent'],
  ['ＡＰＩ', 'API', 'in full width'],
  ['  cqrs  ', 'CQRS', 'with spaces around it'],
  // Titles of posts.
  ['graphql federation', 'GraphQL Federation'],
  ['graphql vs rest', 'GraphQL vs REST: Pick the Boring One'],
  ['claude 3', 'Claude 3 First Impressions'],
  ['you dont need a service mesh', 'Service Mesh: You Probably Don’t Need One'],
  ['2018 year tech humbled', '2018: The Year Tech Got Humbled'],
  ['terraform 2019', 'Terraform at Scale: What Changed Since 2019'],
  ['why microservices arent always the answer', 'Why Microservices Aren’t Always the Answer'],
  ['message queues', 'Message Queues'],
  ['stop sshing', 'GitOps: Stop SSHing Into Production'],
  ['event driven', 'Why We Went Event-Driven'],
  ['eventdriven', 'Why We Went Event-Driven', 'run together'],
  ['graphqlfederation', 'GraphQL Federation', 'run together'],
  ['chaos theater', 'Most Chaos Engineering Is Theater'],
  ['aws lambda', 'AWS Lambda: When Serverless Makes Sense'],
  ['us-east-1', 'The AWS us-east-1 Outage Was Predictable'],
  ['pair programing wizard', 'AI Pair Programming: It’s a Junior Dev, Not a Wizard'],
  ['p&l', 'Decision Latency as a P&L Variable'],
  // Filter words.
  ['in:posts cqrs', 'Event Sourcing in Practice'],
  ['topic:cqrs in:checklists name the read', 'Name for each part under CQRS the read'],
  ['year:2018 graphql', 'GraphQL in Production Is Harder Than They Tell You'],
  ['family:security in:topics ', 'Security'],
  ['in:topics year:2018 topic:kubernetes', '', 'asks for what cannot be: topics have no year'],
];

/** What has to be among the first three. */
const AMONG_THREE: readonly (readonly [query: string, title: string])[] = [
  ['postgres vs mysql', 'Postgres vs MySQL in 2016: A Practical Comparison'],
  ['gdpr engineers', 'GDPR for Engineers: What We Actually Built at a Fintech Startup'],
  ['testing llm', 'How I Actually Test LLM Features'],
  ['service mesh', 'Service Mesh'],
  ['istio', 'Istio: Powerful, Painful, and Probably More Than You Need'],
  ['deploy', 'Deployment'],
  ['prompt caching', 'LLM Prompt Caching in Go: Cut Costs Without Breaking Things'],
  ['on call', 'On Call'],
  ['slow database', 'Stop Guessing: How I Fix Slow Databases'],
  ['layoffs', 'Watching Layoffs From the Inside'],
  ['llms', 'LLM'],
  ['ml', 'Machine Learning'],
  ['finops', 'You Do Not Need a FinOps Team'],
  ['agents go', 'Building Reliable AI Agents in Go'],
];

let titlesFor: (query: string) => string[];

beforeAll(async () => {
  const id = archiveId('field-notes');
  if (id === undefined) throw new Error('The bundled archive has an unusable name.');
  const folder = path.resolve(import.meta.dirname, '../../../archives/field-notes');
  const { corpus, cards } = compile({ id, files: await readFolder(folder) });
  if (!corpus) throw new Error('The bundled archive does not compile.');
  const index = indexCorpus(corpus);
  const search = new SearchIndex();
  search.add([...corpusDocuments(index)]);
  const withTopics = cards
    .flatMap((file) => file.cards)
    .flatMap((card) => {
      const topic = index.topics.get(card.topic);
      return topic ? [{ topic, card }] : [];
    });
  search.add(cardDocuments(withTopics));
  const values = filterValues(index);
  titlesFor = (query) =>
    search
      .search({ ...meant(parseQuery(query), values, 'en'), most: 30, counted: false }, new Map())
      .results.map(({ document }) => document.title);
});

describe('in the bundled archive', () => {
  it.each(FIRST.map(([query, title]) => [query, title]))(
    '“%s” finds “%s” first',
    (query, title) => {
      const [first = ''] = titlesFor(query);
      expect(first.slice(0, title.length)).toBe(title);
    },
  );

  it.each(AMONG_THREE)('“%s” finds “%s” among the first three', (query, title) => {
    const three = titlesFor(query)
      .slice(0, 3)
      .map((found) => found.slice(0, title.length));
    expect(three).toContain(title);
  });

  it('finds more than twenty for what much is said of', () => {
    expect(titlesFor('architecture').length).toBeGreaterThan(20);
  });
});
