package vn.thidua.graphql.demo;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.graphql.start.Options;
import vn.thidua.graphql.testing.Api;
import vn.thidua.graphql.testing.Person;
import vn.thidua.platform.publication.PlanId;

/** The demo, loaded into a database of its own beside the house's. */
final class LoadedDemo implements AutoCloseable {
    private final ApplicationContext context;
    private final Api api;
    private final Map<String, Person> people = new HashMap<>();

    private LoadedDemo(ApplicationContext context) {
        this.context = context;
        this.api = context.getBean(Api.class);
    }

    /** Loads it; the name tells its database from those of other tests. */
    static LoadedDemo beside(ApplicationContext house, String name) {
        var properties = new HashMap<String, Object>();
        for (var setting : List.of("username", "password")) {
            properties.put("datasources.default." + setting, setting(house, setting));
        }
        var own = setting(house, "url").replaceFirst("/(test_[0-9]+)", "/$1_" + name);
        properties.put("datasources.default.url", own);
        properties.put("micronaut.server.port", -1);
        properties.put("thidua.demo", true);
        var context = ApplicationContext.run(properties, "test");
        var data = Path.of("target");
        context.getBean(Demo.class)
                .prepare(new Options(0, data, data, true, null, null, false), progress -> {});
        return new LoadedDemo(context);
    }

    /** Somebody of the demo, such as {@code viewer@btp}. */
    Person as(String username) {
        return people.computeIfAbsent(username, name -> api.signIn(name, "demo"));
    }

    /** Somebody who has not signed in. */
    Person nobody() {
        return api.nobody();
    }

    /** A plan by its key in the demo's tables. */
    PlanId plan(String key) {
        return bean(DemoPlans.class).plan(key);
    }

    /** The id of a plan as others see it. */
    String published(String key) {
        return bean(GlobalIds.class).encode("PublishedPlan", plan(key));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    private static String setting(ApplicationContext house, String name) {
        return house.getProperty("datasources.default." + name, String.class).orElse("");
    }
}
