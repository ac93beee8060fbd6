package tw.taipei.policereport.crime;

import tw.taipei.policereport.dissemination.contract.ProgrammeContract;
import tw.taipei.policereport.transcription.SubjectDomain;

class CrimeProgrammesTest implements ProgrammeContract {

    @Override
    public SubjectDomain domain() {
        return new CrimeStatistics().domain();
    }
}
