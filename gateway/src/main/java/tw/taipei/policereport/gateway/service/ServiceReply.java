package tw.taipei.policereport.gateway.service;

/** What a service answered. */
public record ServiceReply(String service, int status, byte[] body) {

    public boolean isOk() {
        return status >= 200 && status < 300;
    }

    /** Whether the service says that the request is at fault. */
    public boolean isRefusal() {
        return status >= 400 && status < 500;
    }
}
