package vn.thidua.graphql.engine;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a document writes down, before it is validated: so fragments may be missing or go in
 * circles.
 *
 * @param aliases all aliases, in operations and fragments
 * @param open whether it asks anywhere for what is public
 * @param rootFields the fields at the root of its largest operation
 */
record DocumentSize(int aliases, boolean open, int rootFields) {
    /** The field of the root under which everything is public. */
    static final String OPEN_FIELD = "publicReading";

    static DocumentSize of(Document document) {
        var fragments = new HashMap<String, FragmentDefinition>();
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
        var rootFields =
                document.getDefinitionsOfType(OperationDefinition.class).stream()
                        .mapToInt(o -> fields(o.getSelectionSet(), fragments, new HashSet<>()))
                        .max()
                        .orElse(0);
        var aliases = 0;
        var open = false;
        for (var field : written(document)) {
            aliases += field.getAlias() == null ? 0 : 1;
            open |= field.getName().equals(OPEN_FIELD);
        }
        return new DocumentSize(aliases, open, rootFields);
    }

    private static List<Field> written(Document document) {
        var fields = new ArrayList<Field>();
        var ahead = new ArrayDeque<Node<?>>();
        ahead.push(document);
        while (!ahead.isEmpty()) {
            var node = ahead.pop();
            if (node instanceof Field field) {
                fields.add(field);
            }
            node.getChildren().forEach(ahead::push);
        }
        return fields;
    }

    /** A fragment spread twice gives the same fields again, which count once. */
    private static int fields(
            SelectionSet set, Map<String, FragmentDefinition> fragments, Set<String> seen) {
        var count = 0;
        for (var selection : set.getSelections()) {
            count +=
                    switch (selection) {
                        case InlineFragment inline ->
                                fields(inline.getSelectionSet(), fragments, seen);
                        case FragmentSpread spread ->
                                seen.add(spread.getName())
                                                && fragments.containsKey(spread.getName())
                                        ? fields(
                                                fragments.get(spread.getName()).getSelectionSet(),
                                                fragments,
                                                seen)
                                        : 0;
                        default -> 1;
                    };
        }
        return count;
    }
}
