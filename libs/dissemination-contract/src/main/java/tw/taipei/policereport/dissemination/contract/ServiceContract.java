package tw.taipei.policereport.dissemination.contract;

/** Everything that a service promises to its readers and to the gateway. */
public interface ServiceContract {

    /** The path name of the service, {@code crime-statistics}. */
    String service();
}
