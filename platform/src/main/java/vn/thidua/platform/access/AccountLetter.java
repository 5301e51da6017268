package vn.thidua.platform.access;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A letter about an account, of which only the words of the language are missing.
 *
 * @param to the address
 * @param word the word of a one-time link, told nowhere else; absent if the letter has none
 * @param life how long the link is good for
 */
public record AccountLetter(
        LetterKind kind,
        String to,
        String username,
        String displayName,
        @Nullable String word,
        Duration life) {}
