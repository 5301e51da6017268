package vn.thidua.graphql.trial;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.failure.Unauthenticated;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.graphql.field.NodeField;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.field.QueryField;
import vn.thidua.graphql.node.IdKind;
import vn.thidua.graphql.page.Connection;
import vn.thidua.graphql.trial.TrialThing.TrialId;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.NotVisible;

/** The fields of the trial. Real features have a class for each. */
@Factory
@Requires(property = "thidua.trial")
final class TrialFields {
    @Singleton
    IdKind<TrialId> ids() {
        return IdKind.of("TrialThing", TrialId.class, TrialId::new);
    }

    @Singleton
    NodeField<TrialId> node() {
        return new NodeField<>() {
            @Override
            public String type() {
                return "TrialThing";
            }

            @Override
            public Class<TrialId> idClass() {
                return TrialId.class;
            }

            @Override
            public Object fetch(TrialId id, CallerContext caller) {
                return fetched(id);
            }
        };
    }

    @Singleton
    QueryField thing() {
        return query("trialThing", (args, _) -> fetched(args.as(TrialId.class, "id")));
    }

    @Singleton
    QueryField failure() {
        return query("trialFailure", (args, _) -> fail(args.as(How.class, "how")));
    }

    @Singleton
    QueryField failures() {
        return query(
                "trialFailures",
                (args, _) ->
                        IntStream.range(0, args.as(Integer.class, "count"))
                                .mapToObj(_ -> new Failing())
                                .toList());
    }

    @Singleton
    QueryField neverNull() {
        return query("trialNeverNull", (_, _) -> null);
    }

    @Singleton
    QueryField shapes() {
        return query(
                "trialShapes",
                (_, _) ->
                        List.of(
                                new TrialShape.Circle(BigDecimal.TWO),
                                new TrialShape.Square(BigDecimal.TWO)));
    }

    @Singleton
    QueryField things() {
        return query(
                "trialThings",
                (args, _) -> {
                    var asked = args.page();
                    var after = asked.cursor("name", 1).map(c -> c.string(0)).orElse("");
                    var rows =
                            TrialThing.ALL.stream()
                                    .filter(thing -> thing.name().compareTo(after) > 0)
                                    .limit(asked.limit())
                                    .toList();
                    var page = Page.of(rows, asked, thing -> Cursor.of("name", thing.name()));
                    return Connection.of(asked, page);
                });
    }

    @Singleton
    QueryField echo() {
        return query("trialEcho", (args, _) -> args.find(Filter.class, "filter").toString());
    }

    @Singleton
    ObjectField<TrialThing> neighbour() {
        return object("neighbour", (thing, caller) -> caller.load(Neighbours.class, thing.name()));
    }

    @Singleton
    ObjectField<TrialThing> neighbourOfNeighbour() {
        return object(
                "neighbourOfNeighbour",
                (thing, caller) ->
                        caller.load(Neighbours.class, thing.name())
                                .thenCompose(name -> neighbourOf(name, caller)));
    }

    @Singleton
    ObjectField<TrialThing> greeting() {
        return new ObjectField<>() {
            @Override
            public String type() {
                return "TrialThing";
            }

            @Override
            public String name() {
                return "greeting";
            }

            @Override
            public Object fetch(TrialThing thing, Arguments arguments, CallerContext caller) {
                return thing.name() + " greets " + arguments.as(String.class, "name");
            }
        };
    }

    private static CompletableFuture<@Nullable String> neighbourOf(
            @Nullable String name, CallerContext caller) {
        return name == null
                ? CompletableFuture.completedFuture(null)
                : caller.load(Neighbours.class, name);
    }

    private static TrialThing fetched(TrialId id) {
        return TrialThing.find(id).orElseThrow(() -> new NotVisible("trial thing"));
    }

    private static Object fail(How how) {
        throw switch (how) {
            case NOT_VISIBLE -> new NotVisible("trial thing with secret name");
            case NOT_PERMITTED -> new NotPermitted("SECRET_PERMISSION");
            case UNAUTHENTICATED -> new Unauthenticated();
            case BUG -> new IllegalStateException("SELECT secret FROM table");
        };
    }

    private static QueryField query(
            String name, BiFunction<Arguments, CallerContext, @Nullable Object> fetch) {
        return new QueryField() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public @Nullable Object fetch(Arguments arguments, CallerContext caller) {
                return fetch.apply(arguments, caller);
            }
        };
    }

    private static ObjectField<TrialThing> object(
            String name, BiFunction<TrialThing, CallerContext, Object> fetch) {
        return new ObjectField<>() {
            @Override
            public String type() {
                return "TrialThing";
            }

            @Override
            public String name() {
                return name;
            }

            @Override
            public Object fetch(TrialThing thing, Arguments arguments, CallerContext caller) {
                return fetch.apply(thing, caller);
            }
        };
    }

    record Failing() {
        String it() {
            throw new NotVisible("anything");
        }
    }

    enum How {
        NOT_VISIBLE,
        NOT_PERMITTED,
        UNAUTHENTICATED,
        BUG
    }

    record Filter(
            @Nullable List<String> names, @Nullable LocalDate since, @Nullable Set<How> kinds) {}

    /** Who stands beside whom; remembers what it was asked. */
    @Singleton
    @Requires(property = "thidua.trial")
    static final class Neighbours implements Loader<String, String> {
        final List<Set<String>> asked = Collections.synchronizedList(new ArrayList<>());

        @Override
        public Map<String, String> load(CallerContext caller, Set<String> names) {
            asked.add(Set.copyOf(names));
            return TrialThing.ALL.stream()
                    .filter(thing -> names.contains(thing.name()) && thing.next().isPresent())
                    .collect(
                            Collectors.toMap(TrialThing::name, t -> t.next().orElseThrow().name()));
        }
    }
}
