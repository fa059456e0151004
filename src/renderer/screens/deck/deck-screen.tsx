export const DeckScreen = () => <main />;
