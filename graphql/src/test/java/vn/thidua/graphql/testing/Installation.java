package vn.thidua.graphql.testing;

import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import vn.thidua.infra.export.Place;
import vn.thidua.infra.export.TenantExport;
import vn.thidua.infra.export.TenantImport;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.access.Casting;

/** An installation that holds nobody yet, on a database of its own beside the house's. */
public final class Installation implements AutoCloseable {
    /** What stands for the change files of the tests' databases. */
    public static final String SCHEMA = "the schema of the tests";

    private final ApplicationContext context;

    private Installation(ApplicationContext context) {
        this.context = context;
    }

    /** A new one; the name tells its database from those of other tests. */
    public static Installation empty(ApplicationContext house, String name) {
        var place = place(house);
        var properties = new HashMap<String, Object>();
        properties.put(
                "datasources.default.url",
                place.url().replaceFirst("/(test_[0-9]+)", "/$1_" + name));
        properties.put("datasources.default.username", place.user());
        properties.put("datasources.default.password", place.password());
        properties.put("micronaut.server.port", -1);
        return new Installation(ApplicationContext.run(properties, "test"));
    }

    /** Where a program keeps its rows. */
    public static Place place(ApplicationContext program) {
        return new Place(
                setting(program, "url"),
                setting(program, "username"),
                setting(program, "password"));
    }

    /** Takes tenants out of it. */
    public TenantExport export() {
        return new TenantExport(place(context), SCHEMA);
    }

    /** Takes a tenant in. */
    public TenantImport taking() {
        return new TenantImport(place(context), SCHEMA, said -> {});
    }

    /** Its API. */
    public Api api() {
        return context.getBean(Api.class);
    }

    /** Somebody who has come with the tenant, and is given a password. */
    public Person as(String username) {
        var known = context.getBean(Casting.class).operatorWith(Api.PASSWORD);
        var hash = sql().text("SELECT password_hash FROM account WHERE username = ?", known);
        sql().run("UPDATE account SET password_hash = ? WHERE username = ?", hash, username);
        return api().signIn(username, Api.PASSWORD);
    }

    /** A look into its database. */
    public Sql sql() {
        return context.getBean(Sql.class);
    }

    /** One of its doors. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    private static String setting(ApplicationContext program, String name) {
        return program.getRequiredProperty("datasources.default." + name, String.class);
    }
}
