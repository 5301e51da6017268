package vn.thidua.platform.access;

import org.jspecify.annotations.Nullable;

/**
 * What somebody signs in with, so that they know their sign-ins again.
 *
 * @param address the network address that the request came from; absent inside the program
 * @param name what the browser or client says of itself, its beginning; absent if it says nothing
 */
public record Device(@Nullable String address, @Nullable String name) {
    /** The program itself, at the start of the demo. */
    public static final Device NONE = new Device(null, null);

    private static final int NAME_MAX = 200;

    public Device {
        if (name != null && name.codePointCount(0, name.length()) > NAME_MAX) {
            name = name.substring(0, name.offsetByCodePoints(0, NAME_MAX));
        }
    }
}
