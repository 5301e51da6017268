package vn.thidua.graphql.message;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.resource.ResourceFolder;
import vn.thidua.platform.body.RecordFields;
import vn.thidua.platform.body.value.BodyRefused;

/**
 * The texts of {@code messages/*_vi.properties} and {@code messages/*_en.properties}, one pair of
 * files per feature. A {@code {0}} stands for the first value given; apostrophes are plain.
 */
@Singleton
public final class Messages {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Map<Locale, Map<String, String>> texts = new HashMap<>();

    /** Reads all texts that the program carries. */
    public Messages() {
        Languages.ALL.forEach(language -> texts.put(language, read(language)));
    }

    /** The text for this key, with the values in their places. */
    public String say(Locale language, String key, @Nullable Object... values) {
        var text = texts.getOrDefault(language, Map.of()).get(key);
        if (text == null) {
            throw new IllegalStateException(
                    "no message %s in %s; add it to messages/*_%s.properties"
                            .formatted(key, language, language));
        }
        return PLACE.matcher(text).replaceAll(place -> value(language, place.group(1), values));
    }

    /** The text {@code refusal.<its name>} of what stands against a part of a document. */
    public String say(Locale language, BodyRefused refused) {
        var values = RecordFields.of((Record) refused).values().toArray();
        return say(language, "refusal." + refused.getClass().getSimpleName(), values);
    }

    /** All keys that have a text in this language. */
    public Set<String> keys(Locale language) {
        return Set.copyOf(texts.getOrDefault(language, Map.of()).keySet());
    }

    private static String value(Locale language, String place, @Nullable Object[] values) {
        var index = Integer.parseInt(place);
        var value = index < values.length ? values[index] : "";
        return Matcher.quoteReplacement(
                switch (value) {
                    case null -> "";
                    case LocalDate day -> DAY.format(day);
                    case BigDecimal number -> decimal(language, number);
                    case Number number -> NumberFormat.getInstance(language).format(number);
                    default -> value.toString();
                });
    }

    private static String decimal(Locale language, BigDecimal number) {
        var format = NumberFormat.getInstance(language);
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    private static Map<String, String> read(Locale language) {
        var all = new HashMap<String, String>();
        ResourceFolder.read("messages", "_" + language + ".properties")
                .forEach((file, content) -> add(file, content, all));
        return all;
    }

    private static void add(String file, String content, Map<String, String> all) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(content));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        for (var key : properties.stringPropertyNames()) {
            if (all.put(key, properties.getProperty(key)) != null) {
                throw new IllegalStateException(
                        "%s has a second text for %s; keep one".formatted(file, key));
            }
        }
    }
}
