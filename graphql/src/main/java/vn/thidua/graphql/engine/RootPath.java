package vn.thidua.graphql.engine;

import graphql.execution.ExecutionContext;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Finds the root field of an operation that has been validated. */
final class RootPath {
    /** Nearly every query begins with one of them: the field below says what it is about. */
    private static final Set<String> ROOMS = Set.of("agency", "oversight", "platform");

    private final Map<String, FragmentDefinition> fragments;
    private final Set<String> found = new LinkedHashSet<>();

    private RootPath(Map<String, FragmentDefinition> fragments) {
        this.fragments = fragments;
    }

    static String of(ExecutionContext execution) {
        var path = new RootPath(execution.getFragmentsByName());
        path.follow(execution.getOperationDefinition().getSelectionSet(), "");
        Iterator<String> names = path.found.iterator();
        return switch (path.found.size()) {
            case 0 -> Asked.NOTHING.field();
            case 1 -> names.next();
            default -> "several";
        };
    }

    private void follow(SelectionSet selections, String room) {
        for (Selection<?> selection : selections.getSelections()) {
            switch (selection) {
                case Field field -> add(field, room);
                case InlineFragment fragment -> follow(fragment.getSelectionSet(), room);
                case FragmentSpread spread -> follow(named(spread).getSelectionSet(), room);
                default -> throw new IllegalStateException(selection.toString());
            }
        }
    }

    private FragmentDefinition named(FragmentSpread spread) {
        var fragment = fragments.get(spread.getName());
        if (fragment == null) {
            throw new IllegalStateException("validated, and yet without " + spread.getName());
        }
        return fragment;
    }

    private void add(Field field, String room) {
        var name = field.getName();
        var below = field.getSelectionSet();
        if (below != null && room.isEmpty() && ROOMS.contains(name)) {
            follow(below, name + ".");
        } else if (!name.equals("__typename")) {
            found.add(room + name);
        }
    }
}
