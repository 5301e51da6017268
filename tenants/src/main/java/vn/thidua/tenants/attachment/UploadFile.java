package vn.thidua.tenants.attachment;

import java.io.InputStream;

/**
 * Somebody brings a file.
 *
 * @param name what it is called
 * @param bytes read once, to the end or to where it becomes too large
 */
public record UploadFile(String name, InputStream bytes) {
    /** What came of it. */
    public sealed interface Answer {
        /** It is kept, for a day until somebody attaches it. */
        record Uploaded(Attachment attachment) implements Answer {}

        /** It has no name, or a longer one than {@code charactersMax}. */
        record NameUnfit(int charactersMax) implements Answer {}

        /** Nothing is in it. */
        record Empty() implements Answer {}

        /** It has more than so many megabytes. */
        record TooLarge(int megabytesMax) implements Answer {}

        /** Its bytes are of no kind that is taken, or its name ends in another one's way. */
        record TypeNotTaken(String taken) implements Answer {}

        /** The store of files does not answer; nothing was kept. */
        record StoreAway() implements Answer {}
    }
}
