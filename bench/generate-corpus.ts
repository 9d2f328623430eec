import { seededRandom } from '#src/compiler/derive/random.ts';
import { archiveId, type PostId, postId, type TopicSlug } from '#src/domain/corpus/ids.ts';
import { type CorpusIndex, indexCorpus } from '#src/domain/corpus/index-corpus.ts';
import { CORPUS_KIND, CORPUS_VERSION, type Post, type Topic } from '#src/domain/corpus/schema.ts';
import { clusteredGraph } from '#src/testing/clustered-graph.ts';

const FIRST_YEAR = 2016;
const YEARS = 10;
const FAMILIES = 8;

/** The corpus of a clustered graph: each shared post of an edge is a post of its two topics. */
export function generateCorpus(topics: number, seed = 1): CorpusIndex {
  const random = seededRandom(seed);
  const graph = clusteredGraph(topics, seed);
  const posts: Post[] = [];
  const postsOf = new Map<TopicSlug, Post[]>(graph.nodes.map(({ slug }) => [slug, []]));
  const threadsOf = new Map<TopicSlug, Topic['threads']>(graph.nodes.map(({ slug }) => [slug, []]));
  const write = (...slugs: TopicSlug[]): PostId => {
    const id = postId(`post-${posts.length}`) as PostId;
    const year = FIRST_YEAR + Math.floor(random() * YEARS);
    const post: Post = { id, title: `Post ${id}`, date: `${year}-05-17`, topics: slugs };
    posts.push(post);
    for (const slug of slugs) postsOf.get(slug)?.push(post);
    return id;
  };
  const edges = graph.edges.map(({ a, b, weight }) => {
    threadsOf.get(a)?.push({ slug: b, shared: weight });
    threadsOf.get(b)?.push({ slug: a, shared: weight });
    return { a, b, posts: Array.from({ length: weight }, () => write(a, b)) };
  });
  for (const { slug } of graph.nodes) if (postsOf.get(slug)?.length === 0) write(slug);
  const id = archiveId('generated');
  if (id === undefined) throw new Error('“generated” cannot be an id.');
  return indexCorpus({
    kind: CORPUS_KIND,
    version: CORPUS_VERSION,
    archive: { id, title: 'Generated', description: '', language: 'en', minimumPosts: 3 },
    families: Array.from({ length: FAMILIES }, (_, n) => ({ id: `f${n}`, name: `Family ${n}` })),
    posts,
    topics: graph.nodes.map((node, n): Topic => {
      const own = postsOf.get(node.slug) ?? [];
      return {
        slug: node.slug,
        title: node.title,
        family: `f${n % FAMILIES}`,
        full: own.length >= 3,
        posts: own.map((post) => post.id),
        span: { from: `${FIRST_YEAR}-05`, to: `${FIRST_YEAR + YEARS - 1}-05` },
        motifs: ['event', 'sourcing', 'practice', 'learned'],
        threads: threadsOf.get(node.slug) ?? [],
        path: [],
        perYear: perYear(own),
        broader: [],
        community: node.community,
        position: { x: node.x, y: node.y },
      };
    }),
    edges,
  });
}

function perYear(posts: readonly Post[]): Topic['perYear'] {
  const counts: Record<string, number> = {};
  for (const { date } of posts) {
    const year = date.slice(0, 4);
    counts[year] = (counts[year] ?? 0) + 1;
  }
  return counts;
}
