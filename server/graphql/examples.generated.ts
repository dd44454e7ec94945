// Generated from examples/ by `npm run generate`; do not edit.
export const examples = [
  {
    "name": "查找 Search: anything by name, best first",
    "variables": "{\"text\": \"永济\", \"kinds\": [\"REGION\", \"FIRM\", \"PROJECT\"]}",
    "query": "query Search($text: String!, $kinds: [NodeKind!]) {\n  search(text: $text, kinds: $kinds, first: 10) {\n    score\n    matched\n    thing {\n      __typename\n      ... on Region {\n        id\n        name\n        level\n      }\n      ... on Firm {\n        id\n        name\n        region {\n          name\n        }\n      }\n      ... on Project {\n        id\n        name\n        stage\n      }\n      ... on Link {\n        id\n        name\n        chain {\n          name\n        }\n      }\n    }\n  }\n}\n"
  },
  {
    "name": "覆盖 Coverage: how complete each chain of a region is",
    "variables": "{\"regions\": [\"yongji-etdz\"]}",
    "query": "query Coverage($regions: [ID!]!) {\n  coverage(regions: $regions) {\n    chain {\n      id\n      name\n    }\n    leaders\n    summary {\n      completeness\n      present\n      weak\n      planned\n      missing\n      excluded\n    }\n    stages {\n      stage\n      summary {\n        completeness\n      }\n    }\n  }\n}\n"
  },
  {
    "name": "链图 Chain map: every link with its status, every flow, and the gaps",
    "variables": "{\"chain\": \"display\", \"region\": \"yongji-etdz\"}",
    "query": "query ChainMap($chain: ID!, $region: ID!, $assume: [ID!]) {\n  chainMap(chain: $chain, region: $region, assume: $assume) {\n    rules\n    dataVersion\n    summary {\n      completeness\n    }\n    links {\n      link {\n        id\n        name\n        stage\n      }\n      column\n      status\n      checked\n      activeFirms\n      leaders {\n        name\n      }\n      gap {\n        kind\n        direction\n        score {\n          point\n        }\n      }\n    }\n    flows {\n      from\n      to\n      state\n    }\n    leaders {\n      firm {\n        name\n      }\n      region {\n        name\n      }\n    }\n  }\n}\n"
  },
  {
    "name": "缺口 Gaps: what a region lacks, best first, with every factor and its source",
    "variables": "{\"region\": \"guxian-etdz\", \"chain\": \"coal-chem\"}",
    "query": "query Gaps($region: ID!, $chain: ID, $weights: GapWeights) {\n  gaps(region: $region, chain: $chain, weights: $weights, first: 10) {\n    totalCount\n    rules\n    dataVersion\n    weights {\n      demand\n      plan\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      link {\n        id\n        name\n      }\n      kind\n      direction\n      status\n      adjacent\n      distance\n      score {\n        point\n        low\n        high\n        known\n        factors {\n          name\n          value\n          weight\n          known\n          reason\n          evidence {\n            text\n            citations {\n              locator\n              quote\n              source {\n                title\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}\n"
  },
  {
    "name": "候选 Candidates: whom to call for a link, best first, and why",
    "variables": "{\"link\": \"display.cover-glass\", \"region\": \"yongji-etdz\", \"filter\": {}}",
    "query": "query Candidates($link: ID!, $region: ID!, $filter: FirmFilter) {\n  candidates(link: $link, region: $region, filter: $filter, first: 10) {\n    totalCount\n    gatedOut {\n      reason\n      count\n    }\n    nodes {\n      firm {\n        id\n        name\n        region {\n          name\n        }\n      }\n      grounds\n      score {\n        point\n        low\n        high\n        known\n        factors {\n          name\n          value\n          reason(lang: EN)\n        }\n      }\n      alreadyListed {\n        name\n      }\n    }\n  }\n}\n"
  },
  {
    "name": "企业 Firm: what it makes, runs, leads and is tied to",
    "variables": "{\"id\": \"临猗现代农业产业示范区\"}",
    "query": "query Firm($id: ID!) {\n  firm(id: $id) {\n    name\n    kind\n    active\n    region {\n      name\n      ancestors {\n        name\n      }\n    }\n    products {\n      product {\n        name\n      }\n      revenueShare\n    }\n    operations {\n      link {\n        name\n        chain {\n          name\n        }\n      }\n      region {\n        name\n      }\n      status\n    }\n    leads {\n      chain {\n        name\n      }\n      region {\n        name\n      }\n    }\n    ties(first: 20) {\n      totalCount\n      nodes {\n        kind\n        status\n        from {\n          name\n        }\n        to {\n          name\n        }\n      }\n    }\n    projects {\n      name\n      stage\n    }\n    citations {\n      locator\n      quote\n      certainty\n      source {\n        title\n      }\n    }\n  }\n}\n"
  },
  {
    "name": "园区档案 Region dossier: projects, 三个一批, duties, assets, trips",
    "variables": "{\"id\": \"yongji-etdz\"}",
    "query": "query Dossier($id: ID!) {\n  region(id: $id) {\n    name\n    projects(first: 20) {\n      totalCount\n      nodes {\n        name\n        stage\n        investment\n        link {\n          name\n        }\n        firms {\n          name\n        }\n      }\n    }\n    batches {\n      period\n      batch\n      projects\n      reportedRate\n      rateBasis\n      advancedShare\n      advancedInvestmentShare\n    }\n    duties {\n      kind\n      holder\n      chain {\n        name\n      }\n    }\n    assets {\n      kind\n      name\n      amount\n      areaMu\n    }\n    trips {\n      from\n      to\n      destinations\n      firmsMet\n    }\n    chainRoles {\n      chain {\n        name\n      }\n      role\n      surveyedOn\n    }\n  }\n}\n"
  },
  {
    "name": "关系 Paths: how two things are connected",
    "variables": "{\"from\": {\"kind\": \"REGION\", \"id\": \"yongji-etdz\"}, \"to\": {\"kind\": \"CHAIN\", \"id\": \"display\"}}",
    "query": "query Paths($from: NodeRef!, $to: NodeRef!) {\n  paths(from: $from, to: $to, maxHops: 4, first: 3) {\n    nodes {\n      __typename\n      ... on Region {\n        name\n      }\n      ... on Chain {\n        name\n      }\n      ... on Link {\n        name\n      }\n      ... on Product {\n        name\n      }\n      ... on Firm {\n        name\n      }\n      ... on Project {\n        name\n      }\n    }\n    steps {\n      kind\n      forward\n    }\n  }\n}\n"
  },
  {
    "name": "新建名单 New target list",
    "variables": "{\"input\": {\"name\": \"补链招商名单\", \"region\": \"yongji-etdz\"}}",
    "query": "mutation CreateList($input: TargetListInput!) {\n  createTargetList(input: $input) {\n    id\n    name\n    version\n  }\n}\n"
  },
  {
    "name": "名单 Target lists: who is on them and how far the work is",
    "variables": "{}",
    "query": "query TargetLists($region: ID) {\n  targetLists(region: $region, first: 10) {\n    totalCount\n    nodes {\n      id\n      name\n      version\n      updatedAt\n      targets(first: 50) {\n        totalCount\n        nodes {\n          id\n          firm {\n            name\n          }\n          link {\n            name\n          }\n          state\n          owner\n          reason\n          version\n          score {\n            point\n          }\n        }\n      }\n    }\n  }\n}\n"
  }
] as const;
