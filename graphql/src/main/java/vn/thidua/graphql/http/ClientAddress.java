package vn.thidua.graphql.http;

import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/**
 * The network address that a request comes from. Behind a load balancer that is what the balancer
 * says in a header of its own; without one nobody is believed but the connection.
 */
@Singleton
public final class ClientAddress {
    /** The property with the header's name, such as {@code X-Real-IP}. */
    static final String HEADER = "thidua.client-address-header";

    private static final Pattern FORM = Pattern.compile("[0-9A-Fa-f:.]{2,45}");

    private final String header;

    ClientAddress(@Property(name = HEADER, defaultValue = "") String header) {
        this.header = header.strip();
    }

    /** The address, as text. */
    public String of(HttpRequest<?> request) {
        var said = header.isEmpty() ? null : request.getHeaders().get(header);
        return said != null && FORM.matcher(said).matches()
                ? said
                : request.getRemoteAddress().getAddress().getHostAddress();
    }
}
