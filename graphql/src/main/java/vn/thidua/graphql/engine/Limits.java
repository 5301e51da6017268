package vn.thidua.graphql.engine;

import graphql.parser.ParserOptions;
import graphql.validation.QueryComplexityLimits;

/** How much one request may ask. */
final class Limits {
    static final int DOCUMENT_CHARACTERS_MAX = 64 * 1024;
    static final int TOKENS_MAX = 5_000;
    static final int DEPTH_MAX = 15; // What GraphiQL's introspection needs.
    static final int FIELDS_MAX = 2_000; // Counted with fragments spread out.
    static final int ALIASES_MAX = 50;
    static final int OPEN_ALIASES_MAX = 5; // Of who reads what is public without a sign-in.
    static final int ROOT_FIELDS_MAX = 20;

    private static final int WHITESPACE_MAX = 20_000;
    private static final int RULE_DEPTH_MAX = 200;

    static final ParserOptions PARSING =
            ParserOptions.newParserOptions()
                    .captureIgnoredChars(false)
                    .captureLineComments(false)
                    .readerTrackData(false)
                    .maxCharacters(DOCUMENT_CHARACTERS_MAX)
                    .maxTokens(TOKENS_MAX)
                    .maxWhitespaceTokens(WHITESPACE_MAX)
                    .maxRuleDepth(RULE_DEPTH_MAX)
                    .build();

    static final QueryComplexityLimits VALIDATION =
            QueryComplexityLimits.newLimits()
                    .maxDepth(DEPTH_MAX)
                    .maxFieldsCount(FIELDS_MAX)
                    .build();

    private Limits() {}
}
