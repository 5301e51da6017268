package vn.thidua.graphql.engine;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Documents that were found right, by their text: a client sends the same few again and again. What
 * is kept is bounded by the length of the texts; the least recently used goes first.
 */
final class ParsedDocuments implements PreparsedDocumentProvider {
    private static final int CHARACTERS_MAX = 1_000_000;
    private static final int ONE_MAX = 16_000;

    private final LinkedHashMap<String, PreparsedDocumentEntry> kept =
            new LinkedHashMap<>(64, 0.75f, true);
    private int characters;

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        var text = input.getQuery();
        var known = find(text);
        if (known != null) {
            return CompletableFuture.completedFuture(known);
        }
        var parsed = parse.apply(input);
        if (!parsed.hasErrors() && text.length() <= ONE_MAX) {
            keep(text, parsed);
        }
        return CompletableFuture.completedFuture(parsed);
    }

    @org.jspecify.annotations.Nullable
    private synchronized PreparsedDocumentEntry find(String text) {
        return kept.get(text);
    }

    private synchronized void keep(String text, PreparsedDocumentEntry parsed) {
        if (kept.put(text, parsed) == null) {
            characters += text.length();
        }
        Iterator<String> oldest = kept.keySet().iterator();
        while (characters > CHARACTERS_MAX && oldest.hasNext()) {
            characters -= oldest.next().length();
            oldest.remove();
        }
    }
}
