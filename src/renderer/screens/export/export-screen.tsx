export const ExportScreen = () => <main />;
