package tw.taipei.policereport.gateway.http;

import java.util.Objects;
import tw.taipei.policereport.gateway.release.Pin;

/**
 * A document that somebody wants to have about the current release.
 *
 * @param base what absolute addresses in it begin with, without a slash at its end
 */
public record DocumentRequest(Pin pin, String base, DocumentForm form) {

    public DocumentRequest {
        Objects.requireNonNull(pin, "pin is null");
        Objects.requireNonNull(base, "base is null");
        Objects.requireNonNull(form, "form is null");
    }
}
