package vn.thidua.graphql.attachment;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * The {@code Content-Disposition} of a file that is to be saved under its name: as it is for
 * clients that know RFC 5987, and without accents for the others.
 */
final class Disposition {
    private static final String PLAIN = "!#$&+-.^_`|~";

    private Disposition() {}

    static String of(String name) {
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s"
                .formatted(withoutAccents(name), encoded(name));
    }

    private static String withoutAccents(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replaceAll("[^ -~]|[\"\\\\%]", "_");
    }

    private static String encoded(String name) {
        var text = new StringBuilder();
        for (var one : name.getBytes(StandardCharsets.UTF_8)) {
            var letter = (char) (one & 0xFF);
            if (letter < 128 && (Character.isLetterOrDigit(letter) || PLAIN.indexOf(letter) >= 0)) {
                text.append(letter);
            } else {
                text.append("%%%02X".formatted(one & 0xFF));
            }
        }
        return text.toString();
    }
}
