package vn.thidua.graphql.isolation;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.directory.GroupId;

/**
 * An agency, one above it, one below it, and the group that it leads the latter in. No agency of
 * one world has to do with any of another.
 */
final class World {
    private final GlobalIds ids;
    private final Scope own;
    private final Scope everybody;
    private final Scope head;
    private final Scope above;
    private final Scope below;
    private final GroupId group;
    private final Map<String, Object> kept = new HashMap<>();

    World(
            GlobalIds ids,
            Scope own,
            Scope everybody,
            Scope head,
            Scope above,
            Scope below,
            GroupId group) {
        this.ids = ids;
        this.own = own;
        this.everybody = everybody;
        this.head = head;
        this.above = above;
        this.below = below;
        this.group = group;
    }

    /** The id as clients know it. */
    String id(String type, Object id) {
        return ids.encode(type, id);
    }

    /** Somebody of the agency who may do everything that an agency does. */
    Scope own() {
        return own;
    }

    /** A colleague with every role, who asks over HTTP and heads the unit above all units. */
    Scope everybody() {
        return everybody;
    }

    /** A colleague who is nothing but head, of every unit that is made. */
    Scope head() {
        return head;
    }

    /** Somebody of the agency above. */
    Scope above() {
        return above;
    }

    /** Somebody of the agency below. */
    Scope below() {
        return below;
    }

    /** The group of the agency, in 2026. */
    GroupId group() {
        return group;
    }

    /** What is made only once in this world. */
    <T> T once(Class<T> type, String what, Supplier<T> make) {
        var before = kept.get(what);
        if (before != null) {
            return type.cast(before);
        }
        var made = make.get(); // What is made may need something else that is made once.
        kept.put(what, made);
        return made;
    }
}
