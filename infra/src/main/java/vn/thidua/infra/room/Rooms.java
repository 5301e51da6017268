package vn.thidua.infra.room;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;
import io.micronaut.context.env.PropertySource;
import io.micronaut.context.env.yaml.YamlPropertySourceLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts together what the rooms on the class path bring to the configuration: each has a {@code
 * room.yml} that names it and sets its defaults. The database is migrated with the labels of just
 * these rooms, so a room's tests see its own tables and those of lower rooms.
 */
@ContextConfigurer
public final class Rooms implements ApplicationContextConfigurer {
    private static final String FILE = "room.yml";
    private static final int WEAKEST = -1000;

    @Override
    public void configure(ApplicationContextBuilder builder) {
        var names = new ArrayList<String>();
        var defaults = new LinkedHashMap<String, Object>();
        for (var room : rooms()) {
            names.add(String.valueOf(room.remove("room")));
            room.forEach(
                    (key, value) -> {
                        if (defaults.putIfAbsent(key, value) != null) {
                            throw new IllegalStateException("two rooms set " + key);
                        }
                    });
        }
        Collections.sort(names);
        defaults.put("liquibase.datasources.default.labels", String.join(" or ", names));
        builder.propertySources(PropertySource.of("rooms", defaults, WEAKEST));
    }

    private static List<Map<String, Object>> rooms() {
        try {
            var files = Rooms.class.getClassLoader().getResources(FILE);
            var rooms = new ArrayList<Map<String, Object>>();
            for (var file : Collections.list(files)) {
                rooms.add(read(file));
            }
            return rooms;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> read(URL file) throws IOException {
        try (var input = file.openStream()) {
            return new LinkedHashMap<>(new YamlPropertySourceLoader().read(FILE, input));
        }
    }
}
