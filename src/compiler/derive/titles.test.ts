import { expect, it } from 'vitest';
import { slug } from '../sample-posts.ts';
import { topicInText, topicTitle } from './titles.ts';

it.each([
  ['event-sourcing', 'Event Sourcing', 'event sourcing'],
  ['leadership', 'Leadership', 'leadership'],
  ['cqrs', 'CQRS', 'CQRS'],
  ['ci-cd', 'CI/CD', 'CI/CD'],
  ['graphql-federation', 'GraphQL Federation', 'GraphQL federation'],
  ['ai-agents', 'AI Agents', 'AI agents'],
  ['grpc', 'gRPC', 'gRPC'],
  ['node-js', 'Node.js', 'Node.js'],
  ['dot-net', '.NET', '.NET'],
  ['c-plus-plus', 'C++', 'C++'],
  ['go', 'Go', 'Go'],
  ['größe', 'Größe', 'größe'],
  ['分布式系统', '分布式系统', '分布式系统'],
  ['constructor', 'Constructor', 'constructor'],
  ['proto', 'Proto', 'proto'],
])('%s is called %s as a heading and %s in a sentence', (name, title, inText) => {
  expect(topicTitle(slug(name))).toBe(title);
  expect(topicInText(slug(name))).toBe(inText);
});
